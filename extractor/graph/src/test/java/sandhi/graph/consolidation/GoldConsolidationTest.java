package sandhi.graph.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sandhi.graph.rdf.ArticleGraph;
import sandhi.reader.facts.Reading;

/** On what a perfect reader would hand over, reports of one event meet and no others. */
class GoldConsolidationTest {
    private static final Path GOLD = Path.of("../../../shared/gold");

    @Test
    void sortsTheGoldReportsIntoTheEventsWrittenDown() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: no gold annotations beside the project");
        List<Reading> readings = new GoldReadings(List.of(GOLD.resolve("seeds"), GOLD.resolve("dev"))).readings();
        Map<String, Report> byName = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Report report : Report.of(ArticleGraph.graph(reading))) {
                String offset = report.iri().replaceAll(".*/[A-Za-z]+-(\\d+)-.*", "$1");
                byName.put(reading.article().id() + "#" + Integer.parseInt(offset) / 1000, report);
            }
        }
        Map<String, String> names = new LinkedHashMap<>();
        byName.forEach((name, report) -> names.put(report.iri(), name));
        Map<String, String> found = new LinkedHashMap<>();
        List<String> many = new ArrayList<>();
        int number = 0;
        for (List<Report> event : Consolidation.events(byName.values())) {
            number++;
            for (Report report : event) {
                found.put(names.get(report.iri()), "e" + number);
            }
            if (event.size() > 1) {
                StringBuilder text = new StringBuilder(event.get(0).type());
                event.forEach(r -> text.append("\n    ")
                        .append(names.get(r.iri()))
                        .append(' ')
                        .append(r.status())
                        .append(' ')
                        .append(r.edtf())
                        .append(' ')
                        .append(r.roles().values().toString().replace("https://sandhi.example/id/", ""))
                        .append(" @")
                        .append(String.valueOf(r.place()).replace("https://sandhi.example/id/", ""))
                        .append(' ')
                        .append(r.words()));
                many.add(text.toString());
            }
        }
        if (Boolean.getBoolean("sandhi.show")) {
            many.forEach(System.out::println);
        }
        Map<String, String> gold = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/consolidation/same-events.tsv"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t");
                gold.put(cells[1], cells[0]);
            }
        }
        ConsolidationScore score = ConsolidationScore.of(gold, found);
        if (Boolean.getBoolean("sandhi.show")) {
            System.out.println(score);
            System.out.println("wrong " + score.wrong());
            System.out.println("missed " + score.missed());
        }
        assertThat(score.wrong()).isEmpty();
        assertThat(score.recall()).isGreaterThan(0.75);
    }
}
