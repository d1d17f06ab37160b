package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Knows which sentences tell the terms of a pact, and whose pact it is: those below a heading that brings the terms in. */
final class PactTerms {
    private static final Set<String> PACTS = Set.of("Agree", "Signing");
    private static final List<String> PARTIES = List.of("actor", "party");
    /** How many sentences below a heading tell of terms, if they are no list. */
    private static final int SECTION = 8;
    /** How many sentences back the pact stands whose terms go on. */
    private static final int NEAR = 8;

    /**
     * What a sentence tells of a pact.
     *
     * @param here whether it tells one of its terms
     * @param sides the two whose pact it is, empty where the text does not say
     */
    record Terms(boolean here, List<Referent> sides) {
        static final Terms NONE = new Terms(false, List.of());

        /** Whether nobody of the two takes part in what a rule for terms has found. */
        boolean strange(EventDraft draft) {
            return draft.frame.terms()
                    && !sides.isEmpty()
                    && draft.everybody().stream().noneMatch(r -> sides.stream().anyMatch(s -> s.sameSide(r)));
        }
    }

    private final List<EventDraft> drafts;
    private int since = -1;
    private List<Referent> listed = List.of();

    /** Reads a document whose drafts are added, sentence after sentence, to the given list. */
    PactTerms(List<EventDraft> drafts) {
        this.drafts = drafts;
    }

    /** What the next sentence of the document tells of a pact, where the article is about the given two. */
    Terms at(Sentence sentence, List<Referent> main) {
        List<Token> tokens = sentence.tokens();
        boolean bullet = sentence.kind() == Sentence.Kind.BULLET;
        boolean heading = sentence.kind() == Sentence.Kind.HEADING
                || bullet && tokens.get(tokens.size() - 1).is("?"); // • समझौते में क्या है?
        boolean item = bullet && !heading;
        boolean opens = !item && bringsIn(sentence, heading);
        if (heading || opens) {
            since = opens ? sentence.index() : -1;
            List<Referent> sides = sides(Integer.MAX_VALUE, sentence);
            listed = sides.isEmpty() && main.size() == 2 ? main : two(sides);
            return Terms.NONE;
        }
        if (since >= 0 && !item && sentence.index() - since > SECTION) {
            since = -1;
        }
        if (since >= 0) {
            return new Terms(true, listed);
        }
        List<Referent> sides = goesOn(sentence)
                ? two(sides(NEAR, sentence))
                : quotes(sentence) ? two(sides(Integer.MAX_VALUE, sentence)) : List.of();
        return sides.isEmpty() ? Terms.NONE : new Terms(true, sides);
    }

    private static List<Referent> two(List<Referent> sides) {
        return sides.size() == 2 ? sides : List.of();
    }

    /** समझौते की मुख्य बातें, क्या-क्या तय हुआ?, समझौते के मुताबिक: — a heading, or a line that ends in a colon. */
    private static boolean bringsIn(Sentence sentence, boolean heading) {
        List<Token> tokens = sentence.tokens();
        boolean colon = tokens.get(tokens.size() - 1).is(":");
        return (heading || colon)
                && any(tokens, WordClass.PACT)
                && any(tokens, WordClass.TERMS)
                && !any(tokens, WordClass.NO_TERMS);
    }

    private static boolean any(List<Token> tokens, WordClass one) {
        return tokens.stream().anyMatch(t -> t.is(one));
    }

    /** … समझौते पर दस्तखत किए। सभी कैदी रिहा किए जाएंगे: whether the sentence stands right behind one that tells of a pact, or one more of its terms. */
    private boolean goesOn(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.BODY
                && drafts.stream().anyMatch(d -> d.sentence == sentence.index() - 1 && made(d));
    }

    /** समझौते के तहत, दस्तावेज में लिखा है, डील कहती है: whether the sentence says itself that it tells a term. */
    private static boolean quotes(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean marked = tokens.get(i).is(WordClass.OF_PACT)
                    || tokens.get(i).is(WordClass.PACT)
                            && (tokens.get(i + 1).is(WordClass.GENITIVE)
                                    || tokens.get(i + 1).is(WordClass.OF)
                                    || tokens.get(i + 1).is(WordClass.INSIDE));
            int at = tokens.get(i).is(WordClass.OF_PACT) ? i + 1 : i + 2;
            boolean told = tokens.subList(Math.min(at, tokens.size()), Math.min(at + 3, tokens.size())).stream()
                    .anyMatch(t -> t.is(WordClass.PROVIDES));
            if (marked && told) {
                return true;
            }
        }
        return false;
    }

    /** Whether a draft tells of what one or more have bound themselves to. */
    private static boolean made(EventDraft draft) {
        return PACTS.contains(draft.type()) && draft.complete() && draft.status == Status.OCCURRED;
    }

    /** The parties of the last pact of several that was told no more than so many sentences ago. */
    private List<Referent> sides(int reach, Sentence sentence) {
        for (int i = drafts.size() - 1; i >= 0 && sentence.index() - drafts.get(i).sentence <= reach; i--) {
            EventDraft draft = drafts.get(i);
            List<Referent> parties = PARTIES.stream()
                    .flatMap(role -> draft.fillers(role).stream())
                    .toList();
            if (made(draft) && parties.size() > 1) {
                return parties;
            }
        }
        return List.of();
    }
}
