package sandhi.graph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the text index true to the quads. TDB2 and Lucene commit one after the other, so a process that dies in between leaves them
 * apart; a file that stands in the folder while a transaction writes says that this may have happened, and the next open looks.
 */
final class TextIndexCare {
    private final @Nullable Path marker;
    private int writers;

    /** Care of the store in the folder; without a folder nothing is marked. */
    TextIndexCare(@Nullable Path folder) {
        this.marker = folder == null ? null : folder.resolve("writing");
    }

    /** Says that somebody begins to write; several may wait for each other. */
    synchronized void begin() {
        if (marker != null && writers++ == 0) {
            try {
                Files.write(marker, new byte[0]);
            } catch (IOException e) {
                throw new StoreException(
                        StoreException.Reason.BROKEN,
                        "the store cannot be written: no file may be made at " + marker,
                        e);
            }
        }
    }

    /** Says that one of those who write has ended. */
    synchronized void end() {
        if (marker != null && --writers <= 0) {
            writers = 0;
            try {
                Files.deleteIfExists(marker);
            } catch (IOException e) {
                throw new StoreException(
                        StoreException.Reason.BROKEN,
                        "the store cannot be written: " + marker + " cannot be removed",
                        e);
            }
        }
    }

    /** Whether a transaction was cut short and the index does not hold exactly one entry for each indexed quad. */
    boolean mustBeRebuilt(DatasetGraph dataset) {
        if (marker == null || !Files.exists(marker) || !(dataset instanceof DatasetGraphText text)) {
            return false;
        }
        long[] quads = {0};
        Txn.executeRead(dataset, () -> {
            for (Node property : properties(text.getTextIndex())) {
                Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
                while (found.hasNext()) {
                    quads[0] += found.next().getObject().isLiteral() ? 1 : 0;
                }
            }
        });
        boolean apart = entries(text.getTextIndex()) != quads[0];
        if (!apart) {
            end();
        }
        return apart;
    }

    /** Fills an empty index. */
    void rebuild(DatasetGraph dataset) {
        TextIndex index = ((DatasetGraphText) dataset).getTextIndex();
        EntityDefinition definition = index.getDocDef();
        Txn.executeRead(dataset, () -> {
            for (Node property : properties(index)) {
                dataset.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                    Entity entity = TextQueryFuncs.entityFromQuad(definition, quad);
                    if (entity != null) {
                        index.addEntity(entity);
                    }
                });
            }
            index.prepareCommit();
            index.commit();
        });
        end();
    }

    private static Iterable<Node> properties(TextIndex index) {
        EntityDefinition definition = index.getDocDef();
        return definition.fields().stream()
                .flatMap(field -> definition.getPredicates(field).stream())
                .toList();
    }

    private static long entries(TextIndex index) {
        try (DirectoryReader reader = DirectoryReader.open(((TextIndexLucene) index).getDirectory())) {
            return reader.numDocs();
        } catch (IOException e) {
            return -1; // no index yet, or a broken one
        }
    }
}
