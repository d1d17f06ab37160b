package sandhi.reader.matching;

import sandhi.reader.facts.Mention;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Span;

/** Writes down where a document means whom, and by which rule. */
final class Sightings {
    private final String text;

    Sightings(Document document) {
        this.text = document.article().text();
    }

    /** A stretch names the referent, or means it as an adjective. */
    void named(Sentence sentence, Ref ref, Referent referent) {
        boolean listed = referent.listed() != null
                && (ref.rule().equals("listed") || ref.rule().equals("short-form"));
        String rule = listed ? ref.rule() + " " + referent.key() : ref.rule();
        add(sentence, ref.first(), ref.end(), referent, rule, ref.is(Ref.Kind.NAME));
    }

    /** A title, a pronoun or a stand-in means the referent. */
    void meant(Sentence sentence, int first, int end, Referent referent, String rule) {
        add(sentence, first, end, referent, rule + " = " + referent.key(), false);
    }

    /** The name of one thing means another here, a capital its state, and does not become a name of that. */
    void standing(Sentence sentence, Ref ref, Referent referent, String rule) {
        add(sentence, ref.first(), ref.end(), referent, rule, false);
    }

    /** A stretch names the referent, or something else that bears its name. */
    void doubted(Sentence sentence, Ref ref, Referent referent) {
        Span span = sentence.span(ref.first(), ref.end());
        referent.doubt(new Mention(span, span.of(text), ref.rule() + " " + referent.key(), true));
    }

    private void add(Sentence sentence, int first, int end, Referent referent, String rule, boolean name) {
        Span span = sentence.span(first, end);
        if (referent.mentions().stream().noneMatch(m -> m.span().equals(span))) {
            referent.mention(new Mention(span, span.of(text), rule, name));
        }
    }

    /** The words of a stretch. */
    String words(Sentence sentence, int first, int end) {
        return sentence.span(first, end).of(text);
    }
}
