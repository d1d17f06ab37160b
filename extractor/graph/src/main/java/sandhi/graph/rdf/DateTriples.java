package sandhi.graph.rdf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** How the graph says when something happened: EDTF, first and last day, and the days, months and years to ask by. */
public final class DateTriples {
    private static final int MOST_MONTHS = 12;
    private static final int MOST_YEARS = 50;

    private DateTriples() {}

    /** Everything that is said of the date of the subject. */
    public static List<Triple> of(
            Node subject, String edtf, String precision, @Nullable LocalDate begin, @Nullable LocalDate end) {
        List<Triple> out = new ArrayList<>();
        out.add(Triple.create(subject, Vocabulary.EDTF, Literals.text(edtf)));
        out.add(Triple.create(subject, Vocabulary.PRECISION, Literals.text(precision)));
        if (begin != null) {
            out.add(Triple.create(subject, Vocabulary.BEGIN, Literals.date(begin)));
        }
        if (end != null) {
            out.add(Triple.create(subject, Vocabulary.END, Literals.date(end)));
        }
        if (begin != null && end != null && !end.isBefore(begin)) {
            nodes(subject, begin, end, out);
        }
        return out;
    }

    private static void nodes(Node subject, LocalDate begin, LocalDate end, List<Triple> out) {
        if (MatchKeys.isFine(begin, end)) {
            for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
                out.add(Triple.create(subject, Vocabulary.DAY, Iris.time(day.toString())));
            }
        }
        YearMonth month = YearMonth.from(begin);
        for (int i = 0; i < MOST_MONTHS && !month.isAfter(YearMonth.from(end)); i++, month = month.plusMonths(1)) {
            out.add(Triple.create(subject, Vocabulary.MONTH, Iris.time(month.toString())));
        }
        for (int year = begin.getYear(); year <= Math.min(end.getYear(), begin.getYear() + MOST_YEARS); year++) {
            out.add(Triple.create(subject, Vocabulary.YEAR, Iris.time(String.format(Locale.ROOT, "%04d", year))));
        }
    }
}
