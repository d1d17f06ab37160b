package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Resolves pronouns, relatives, दोनों … and वहां to whom or what was spoken of. A wrong answer costs more than none, so doubt gives none. */
final class Pronouns {
    /** How far before a relative pronoun its antecedent may end: a case marker and a comma stand between. */
    private static final int ANTECEDENT = 4;

    /** Cases of whom a sentence is not about: कार्टर के बाद आने वाले वे पहले …. */
    private static final Set<String> ASIDE = Set.of("baad", "pehle", "badle");

    /** Cases in which somebody brings others together: कतर की मध्यस्थता में दोनों पक्ष. */
    static final Set<String> SCENES = Set.of("madhyasthata", "adhyakshata", "nimantran", "anusar");

    private final GrammarLists grammar;
    private final VerbForms verbs;
    private final CaseMarkers markers;
    private final DocumentNames names;
    private final Discourse discourse;
    private final Sightings sightings;
    private final CountedGroups counted;

    Pronouns(
            GrammarLists grammar,
            VerbForms verbs,
            CaseMarkers markers,
            DocumentNames names,
            Discourse discourse,
            Sightings sightings,
            @Nullable String day) {
        this.counted = new CountedGroups(grammar, verbs, markers, names, discourse, sightings, day);
        this.names = names;
        this.grammar = grammar;
        this.verbs = verbs;
        this.markers = markers;
        this.discourse = discourse;
        this.sightings = sightings;
    }

    /** Whether a token counts those whom it means: दोनों, तीनों. */
    boolean counts(Token token) {
        return counted.counts(token);
    }

    /** The phrase that the pronoun at a token makes, or null where there is none or nobody is meant for sure. */
    @Nullable
    PhrasePart at(Sentence sentence, int i, List<Phrase> before) {
        List<Token> tokens = sentence.tokens();
        GrammarLists.Pronoun pronoun = grammar.pronouns().get(tokens.get(i).folded());
        if (pronoun == null) {
            return null;
        }
        String refers = pronoun.refers();
        String marker = pronoun.marker().equals("nom") ? null : pronoun.marker();
        int next = i + 1;
        if ("ka".equals(marker)) {
            CaseMarkers.Marker longer = markers.insidePronoun(tokens, i);
            marker = longer == null ? marker : longer.name();
            next = longer == null ? next : longer.end();
        }
        if (counted.counts(tokens.get(i))) {
            return counted.at(sentence, i, refers, subject(before), before);
        }
        boolean owner = "ka".equals(marker)
                && next == i + 1
                && next < sentence.tokens().size()
                && sentence.tokens().get(next).is(WordClass.OWN_STATE);
        if (owner && (refers.equals("person") || refers.equals("any"))) {
            return OwnState.at(sentence, i, subject(before), discourse, sightings);
        }
        List<Referent> heads = switch (refers) {
            case "person" ->
                marker != null && marker.equals("beech")
                        ? discourse.pair()
                        : one(person(sentence, i, marker == null ? "nom" : marker, before));
            case "any" -> one(any(marker == null ? "nom" : marker, before));
            case "relative" -> antecedent(i, before);
            case "here" -> one(here(sentence, i, before));
            case "first" -> {
                Referent speaker = speaker(sentence, i, before);
                yield one(speaker == null ? SpeakerBehind.of(sentence, i, names, verbs, discourse) : speaker);
            }
            default -> List.of();
        };
        if (heads.isEmpty()) {
            return null;
        }
        String rule = "pronoun." + refers;
        heads.forEach(head -> sightings.meant(sentence, i, i + 1, head, rule));
        return new PhrasePart(i, i + 1, heads, Phrase.Kind.PRONOUN, rule, false, marker, next, null);
    }

    private static List<Referent> one(@Nullable Referent referent) {
        return referent == null ? List.of() : List.of(referent);
    }

    /**
     * उन्होंने, वह: who the sentence, else the one before, is about. उनसे, उन्हें, उनके: never the subject of their own clause, which would be अपने.
     */
    private @Nullable Referent person(Sentence sentence, int i, String marker, List<Phrase> before) {
        Phrase subject = subject(before);
        if (marker.equals("ne") || marker.equals("nom")) {
            Phrase last = before.isEmpty() ? null : before.get(before.size() - 1);
            if (last != null
                    && last.rule().equals("pronoun.relative")
                    && last.heads().size() == 1
                    && !last.is(marker)) {
                return other(last.head(), sentence, before); // जिनसे वह मिले
            }
            if (subject != null && subject.heads().size() == 1) {
                boolean singular = sentence.tokens().get(i).is(WordClass.THIRD_SINGULAR);
                return subject.head().is(EntityType.PERSON)
                                || singular && subject.head().acts()
                        ? subject.head()
                        : discourse.personSubject(sentence.index());
            }
            return subject != null ? null : onlyPerson(sentence, before, i);
        }
        if (i > 0
                && grammar.conjunctions().contains(sentence.tokens().get(i - 1).folded())
                && !before.isEmpty()) {
            Phrase joined = before.get(before.size() - 1);
            if (joined.end() == i - 1
                    && joined.heads().size() == 1
                    && joined.head().is(EntityType.PERSON)) {
                return joined.head(); // पुतिन और उनके समकक्ष
            }
        }
        Referent other = null;
        for (Phrase phrase : before) {
            boolean met = marker.equals("ka") && subject == null && (phrase.is("se") || phrase.is("saath"));
            if (phrase != subject
                    && !met
                    && phrase.heads().size() == 1
                    && phrase.head().is(EntityType.PERSON)) {
                other = phrase.head();
            }
        }
        Referent own = subject == null || subject.heads().size() != 1 ? null : subject.head();
        boolean said = own != null
                && other == null
                && own.is(EntityType.PERSON)
                && sentence.tokens().subList(Math.min(i, subject.next()), i).stream()
                        .anyMatch(t -> t.is(WordClass.THAT));
        if (said && marker.equals("ka")) {
            return own; // उन्होंने बताया कि उनकी … से बात हुई
        }
        Referent chosen = other != null
                ? other
                : marker.equals("ka") ? owner(own, sentence) : discourse.partner(own, sentence.index());
        if (chosen == null || chosen == own) {
            return null;
        }
        discourse.center(chosen, sentence.index());
        return chosen;
    }

    /** Of a relative clause about somebody, another is the subject: whom the sentence named before, else whom the text is about. */
    private @Nullable Referent other(Referent meant, Sentence sentence, List<Phrase> before) {
        Referent other = null;
        for (Phrase phrase : before) {
            if (phrase.heads().size() == 1 && phrase.head().is(EntityType.PERSON) && phrase.head() != meant) {
                other = phrase.head();
            }
        }
        Referent about = discourse.personSubject(sentence.index());
        return other != null ? other : about == meant ? null : about;
    }

    private @Nullable Referent owner(@Nullable Referent own, Sentence sentence) {
        Referent meant = discourse.continued(own, sentence.index());
        return meant != null ? meant : discourse.personSubject(sentence.index());
    }

    /** The one person whom the sentence has named so far, else whom the sentence before was about. */
    private @Nullable Referent onlyPerson(Sentence sentence, List<Phrase> before, int i) {
        List<Referent> persons = before.stream()
                .filter(p -> !ASIDE.contains(p.marker()))
                .flatMap(p -> p.heads().stream())
                .filter(h -> h.is(EntityType.PERSON))
                .distinct()
                .toList();
        Referent about = discourse.personSubject(sentence.index());
        Phrase met = OtherSide.met(sentence, i, before);
        if (met != null) {
            return met.heads().contains(about) ? null : about;
        }
        return persons.size() == 1 ? persons.get(0) : about;
    }

    /** X ने कहा कि हम …, X बोले, "मैं …": who speaks. */
    private static @Nullable Referent speaker(Sentence sentence, int i, List<Phrase> before) {
        Phrase subject = subject(before);
        if (subject == null
                || subject.heads().size() != 1
                || subject.kind() == Phrase.Kind.TITLE && subject.standIn()) {
            return null;
        }
        List<Token> between = sentence.tokens().subList(Math.min(i, subject.next()), i);
        boolean speaks = between.stream().anyMatch(t -> t.is(WordClass.THAT) || t.is("'") || t.is("\""));
        return speaks ? subject.head() : null;
    }

    private static @Nullable Phrase subject(List<Phrase> before) {
        Phrase subject = null;
        for (Phrase phrase : before) {
            boolean nominative = phrase.is("nom")
                    && phrase.kind() != Phrase.Kind.DEMONYM
                    && phrase.heads().stream().allMatch(Referent::acts)
                    && (phrase.first() <= 1 || !phrase.head().is(EntityType.COUNTRY));
            if (phrase.is("ne") || nominative && subject == null) {
                subject = phrase;
            }
        }
        return subject;
    }

    private @Nullable Referent any(String marker, List<Phrase> before) {
        Phrase subject = subject(before);
        if (subject == null) {
            return discourse.subject();
        }
        boolean own = !marker.equals("ne") && !marker.equals("nom");
        if (own) {
            Referent other = OtherSide.of(subject, before, ASIDE);
            if (other != null) {
                return other;
            }
            return discourse.subject() == subject.head() ? null : discourse.subject();
        }
        return subject.heads().size() == 1 ? subject.head() : null;
    }

    private static List<Referent> antecedent(int i, List<Phrase> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        Phrase last = before.get(before.size() - 1);
        return last.end() >= i - ANTECEDENT && last.kind() != Phrase.Kind.DEMONYM ? last.heads() : List.of();
    }

    /** जहां, वहां: the place named last; यहां: where the dateline says that the article is from. */
    private @Nullable Referent here(Sentence sentence, int i, List<Phrase> before) {
        Token token = sentence.tokens().get(i);
        if (token.is(WordClass.HERE)) {
            return discourse.dateline();
        }
        for (int p = before.size() - 1; p >= 0; p--) {
            if (acting(before.get(p))) {
                continue;
            }
            for (Referent head : before.get(p).heads()) {
                if (head.locates()) {
                    return head;
                }
            }
        }
        return token.is("जहां") ? null : discourse.place(sentence.index());
    }

    /** रूस ने वहां सैनिक भेजे: who acts is not where he acts. */
    private static boolean acting(Phrase phrase) {
        boolean state = phrase.head().is(EntityType.COUNTRY);
        boolean adjective = phrase.kind() == Phrase.Kind.DEMONYM && phrase.is("nom") || phrase.standIn();
        return phrase.is("ne") || state && (adjective || phrase.is("nom") && phrase.first() <= 1);
    }
}
