package sandhi.reader.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;

/** Behind a fuller name, its last word alone means the same body, whomever it usually means: अमेरिकी कांग्रेस, then कांग्रेस. */
final class LastWords {
    private final Map<String, Referent> byLast = new LinkedHashMap<>();

    void resolve(Document document, DocumentNames names) {
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : List.copyOf(names.in(sentence.index()))) {
                boolean body = ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.ORGANIZATION);
                if (!body) {
                    continue;
                }
                String last = sentence.tokens().get(ref.end() - 1).folded();
                Referent fuller = byLast.get(last);
                if (ref.end() - ref.first() > 1) {
                    byLast.put(last, names.referent(ref.only()));
                } else if (fuller != null && !fuller.key().equals(ref.only().key())) {
                    names.replace(
                            sentence.index(),
                            new Ref(ref.first(), ref.end(), ref.kind(), List.of(fuller), "org.last-word", null));
                }
            }
        }
    }
}
