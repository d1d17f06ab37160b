package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Mention;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Span;
import sandhi.reader.text.Token;

/** Builds the noun phrases of a document, sentence after sentence, and resolves titles, pronouns and pairs on the way. */
final class Phraser {
    private final GrammarLists grammar;
    private final TreeMap<String, String> markers;
    private final Document document;
    private final DocumentNames names;
    private final Discourse discourse;
    private final @Nullable String day;

    Phraser(GrammarLists grammar, Document document, DocumentNames names, Discourse discourse, @Nullable String day) {
        this.grammar = grammar;
        this.markers = new TreeMap<>(grammar.caseMarkers());
        this.document = document;
        this.names = names;
        this.discourse = discourse;
        this.day = day;
    }

    /** One noun phrase without its case marker, joined to nothing yet. */
    private record Part(
            int first,
            int end,
            List<Referent> heads,
            Phrase.Kind kind,
            String rule,
            boolean standIn,
            @Nullable String marker,
            int next) {}

    /** Notes every office that stands beside a name, before any title alone is resolved. */
    void positions() {
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : List.copyOf(names.in(sentence.index()))) {
                if (ref.is(Ref.Kind.TITLE)) {
                    titled(sentence, ref);
                    apposed(sentence, ref);
                }
            }
        }
    }

    /** The noun phrases of a sentence, in order. */
    List<Phrase> phrases(Sentence sentence) {
        List<Phrase> phrases = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Part part = part(sentence, i, phrases);
            if (part == null) {
                i++;
                continue;
            }
            List<Part> parts = new ArrayList<>(List.of(part));
            extend(sentence, parts, phrases);
            Phrase phrase = join(sentence, parts);
            if (!phrase.heads().isEmpty()) {
                phrases.add(phrase);
                note(phrase);
            }
            i = Math.max(phrase.end(), i + 1);
        }
        for (Phrase phrase : phrases) {
            if (phrase.is("ne") && phrase.heads().size() == 1) {
                discourse.subject(phrase.head());
            }
        }
        boolean ergative = phrases.stream().anyMatch(p -> p.is("ne"));
        if (!ergative) {
            phrases.stream()
                    .filter(p ->
                            p.is("nom") && p.heads().size() == 1 && p.head().acts() && p.kind() != Phrase.Kind.DEMONYM)
                    .findFirst()
                    .ifPresent(p -> discourse.subject(p.head()));
        }
        return phrases;
    }

    private void note(Phrase phrase) {
        phrase.heads().forEach(discourse::seen);
        if (phrase.heads().size() == 2) {
            discourse.pair(phrase.heads());
        }
    }

    private void extend(Sentence sentence, List<Part> parts, List<Phrase> before) {
        List<Token> tokens = sentence.tokens();
        while (true) {
            Part last = parts.get(parts.size() - 1);
            if (last.marker != null || last.end >= tokens.size()) {
                return;
            }
            Token joint = tokens.get(last.end);
            boolean joins = grammar.conjunctions().contains(joint.folded()) || joint.is("-") || joint.is("/");
            boolean comma = joint.is(",");
            if (!joins && !comma || marker(tokens, last.end) != null) {
                return;
            }
            int next = last.end + 1;
            if (comma
                    && next < tokens.size()
                    && grammar.conjunctions().contains(tokens.get(next).folded())) {
                next++;
            }
            Part more = next < tokens.size() ? part(sentence, next, before) : null;
            boolean list = more != null && (joins || listGoesOn(sentence, more));
            if (!list || !compatible(last, more)) {
                return;
            }
            parts.add(more);
        }
    }

    /** A comma joins only where a conjunction, or a comma and then a conjunction, comes behind the next name. */
    private boolean listGoesOn(Sentence sentence, Part more) {
        List<Token> tokens = sentence.tokens();
        for (int i = more.end; i < tokens.size() && i < more.end + 25; i++) {
            Token token = tokens.get(i);
            if (grammar.conjunctions().contains(token.folded())) {
                return true;
            }
            Ref ref = names.at(sentence.index(), i);
            boolean modifier = token.is("के")
                    || token.is("की")
                    || token.is("का")
                    || grammar.modifiers().containsKey(token.folded());
            if (ref == null && !token.is(",") && !modifier) {
                return false;
            }
        }
        return false;
    }

    private static boolean compatible(Part a, Part b) {
        return a.heads.isEmpty()
                || b.heads.isEmpty()
                || a.heads.get(0).acts() == b.heads.get(0).acts();
    }

    private Phrase join(Sentence sentence, List<Part> parts) {
        Part first = parts.get(0);
        Part last = parts.get(parts.size() - 1);
        Set<Referent> heads = new LinkedHashSet<>();
        parts.forEach(p -> heads.addAll(p.heads));
        int end = last.end;
        String marker = last.marker;
        int next = last.next;
        if (marker == null) {
            int at = end;
            List<Token> tokens = sentence.tokens();
            while (at < tokens.size()
                    && (grammar.particles().contains(tokens.get(at).folded()) || closing(tokens, at))) {
                at++;
            }
            boolean placeNoun = at < tokens.size()
                    && grammar.placeNouns().contains(tokens.get(at).folded())
                    && heads.stream().allMatch(r -> r.is(EntityType.PLACE) || r.is(EntityType.COUNTRY));
            if (placeNoun) {
                at++;
            }
            Marker found = marker(tokens, at);
            marker = found == null ? "nom" : found.name;
            next = found == null ? end : found.end;
        }
        return new Phrase(
                first.first,
                end,
                next,
                List.copyOf(heads),
                marker,
                first.kind,
                first.rule,
                parts.stream().anyMatch(p -> p.standIn));
    }

    private static boolean closing(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.is("'") || token.is("\"") || token.is(")");
    }

    private record Marker(String name, int end) {}

    /** The longest case marker at a token, or null. */
    private @Nullable Marker marker(List<Token> tokens, int first) {
        Marker best = null;
        StringBuilder words = new StringBuilder();
        for (int i = first; i < tokens.size() && i < first + 6; i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).folded());
            String name = markers.get(words.toString());
            if (name != null) {
                best = new Marker(name, i + 1);
            }
            String ceiling = markers.ceilingKey(words.toString());
            if (ceiling == null || !ceiling.startsWith(words.toString())) {
                break;
            }
        }
        return best;
    }

    private @Nullable Part part(Sentence sentence, int i, List<Phrase> before) {
        List<Token> tokens = sentence.tokens();
        Ref ref = names.at(sentence.index(), i);
        if (ref == null) {
            return tokens.get(i).isWord() ? pronoun(sentence, i, before) : null;
        }
        if (ref.first() != i) {
            return null;
        }
        return switch (ref.kind()) {
            case HONORIFIC -> {
                Part rest = ref.end() < tokens.size() && names.at(sentence.index(), ref.end()) != null
                        ? part(sentence, ref.end(), before)
                        : null;
                yield rest == null
                        ? null
                        : new Part(i, rest.end, rest.heads, rest.kind, rest.rule, rest.standIn, rest.marker, rest.next);
            }
            case TITLE -> title(sentence, i, ref, null, false);
            case NAME, DEMONYM -> named(sentence, ref);
        };
    }

    private Part named(Sentence sentence, Ref ref) {
        List<Token> tokens = sentence.tokens();
        Referent head = names.referent(ref.only());
        mention(sentence, ref, head);
        boolean owner =
                NameFinder.isA(head, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.GROUP);
        if (owner && ref.end() < tokens.size()) {
            int at = bracketed(sentence, ref.end());
            boolean genitive = at < tokens.size() && genitive(tokens.get(at));
            int behind = genitive ? at + 1 : at;
            if (ref.is(Ref.Kind.DEMONYM) || ref.is(Ref.Kind.NAME)) {
                int skip = skipModifiers(tokens, behind);
                Ref next = skip < tokens.size() ? names.at(sentence.index(), skip) : null;
                if (next != null
                        && next.first() == skip
                        && next.is(Ref.Kind.TITLE)
                        && (skip == behind || genitive || ref.is(Ref.Kind.DEMONYM))) {
                    Part titled = title(
                            sentence,
                            ref.first(),
                            next,
                            head,
                            former(tokens, behind, skip) || formerBefore(tokens, ref.first()));
                    if (titled != null) {
                        return titled;
                    }
                }
                boolean within = next != null
                        && next.first() == skip
                        && skip == behind
                        && genitive
                        && next.is(Ref.Kind.NAME)
                        && next.only().is(EntityType.PLACE)
                        && head.is(EntityType.COUNTRY)
                        && (next.only().country() == null
                                || next.only().country().equals(head.country()));
                if (within) {
                    Part place = named(sentence, next);
                    return new Part(
                            ref.first(),
                            place.end,
                            place.heads,
                            place.kind,
                            place.rule,
                            false,
                            place.marker,
                            place.next);
                }
                int standIn = standIn(tokens, skip, sentence);
                if (standIn > skip
                        && (genitive || ref.is(Ref.Kind.DEMONYM) || !head.is(EntityType.PLACE) && skip == behind)) {
                    return new Part(ref.first(), standIn, List.of(head), kind(ref), ref.rule(), true, null, standIn);
                }
            }
            if (ref.is(Ref.Kind.DEMONYM)) {
                return new Part(
                        ref.first(),
                        ref.end(),
                        List.of(head),
                        Phrase.Kind.DEMONYM,
                        ref.rule(),
                        false,
                        "adj",
                        ref.end());
            }
            return new Part(ref.first(), at, List.of(head), Phrase.Kind.NAME, ref.rule(), false, null, at);
        }
        return new Part(
                ref.first(),
                bracketed(sentence, ref.end()),
                List.of(head),
                kind(ref),
                ref.rule(),
                false,
                null,
                ref.end());
    }

    private static Phrase.Kind kind(Ref ref) {
        return ref.is(Ref.Kind.DEMONYM) ? Phrase.Kind.DEMONYM : Phrase.Kind.NAME;
    }

    /** Behind a short form in brackets: उत्तर कोरिया (डीपीआरके). */
    private int bracketed(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        if (at < tokens.size() && tokens.get(at).is("(")) {
            for (int i = at + 1; i < tokens.size() && i < at + 12; i++) {
                if (tokens.get(i).is(")")) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    private int standIn(List<Token> tokens, int at, Sentence sentence) {
        int end = at;
        for (int i = at; i < tokens.size() && i < at + 3; i++) {
            if (names.at(sentence.index(), i) != null) {
                break;
            }
            if (grammar.standIns().contains(tokens.get(i).folded())) {
                end = i + 1;
                break;
            }
            if (!grammar.modifiers().containsKey(tokens.get(i).folded())) {
                break;
            }
        }
        return end;
    }

    private int skipModifiers(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && grammar.modifiers().containsKey(tokens.get(i).folded())
                && i < at + 3) {
            i++;
        }
        return i;
    }

    private boolean former(List<Token> tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if ("former".equals(grammar.modifiers().get(tokens.get(i).folded()))) {
                return true;
            }
        }
        return false;
    }

    private boolean formerBefore(List<Token> tokens, int first) {
        return first > 0
                && "former".equals(grammar.modifiers().get(tokens.get(first - 1).folded()));
    }

    private static boolean genitive(Token token) {
        return token.is("के") || token.is("की") || token.is("का");
    }

    /** A title with the name behind it, or alone. */
    private @Nullable Part title(Sentence sentence, int first, Ref title, @Nullable Referent of, boolean former) {
        List<Token> tokens = sentence.tokens();
        Ref person = nameBehind(sentence, title.end());
        if (person != null) {
            Referent head = names.referent(person.only());
            mention(sentence, person, head);
            return new Part(
                    first,
                    bracketed(sentence, person.end()),
                    List.of(head),
                    Phrase.Kind.NAME,
                    person.rule(),
                    false,
                    null,
                    person.end());
        }
        NameLists.Title office = java.util.Objects.requireNonNull(title.title());
        if (!PersonGrammar.office(office)) {
            return null;
        }
        if (former) {
            return of == null
                    ? null
                    : new Part(
                            first,
                            title.end(),
                            List.of(of),
                            Phrase.Kind.TITLE,
                            "title.former-holder",
                            true,
                            null,
                            title.end());
        }
        Referent holder = discourse.holder(office, of, day);
        if (holder == null && of == null) {
            return null;
        }
        Referent head = holder != null ? holder : of;
        String rule = holder != null ? "title.holder" : "title.of-state";
        head.mention(new Mention(
                sentence.span(first, title.end()),
                sentence.span(first, title.end()).of(document.article().text()),
                rule,
                false));
        return new Part(first, title.end(), List.of(head), Phrase.Kind.TITLE, rule, holder == null, null, title.end());
    }

    /** The person whom a title introduces: behind it, words of respect and quotation marks apart. */
    private @Nullable Ref nameBehind(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        int i = at;
        while (i < tokens.size()) {
            Ref ref = names.at(sentence.index(), i);
            if (ref != null && ref.is(Ref.Kind.HONORIFIC)) {
                i = ref.end();
            } else if (ref != null && ref.is(Ref.Kind.TITLE) && i > at - 1 && i == at) {
                i = ref.end();
            } else if (ref != null
                    && ref.first() == i
                    && ref.is(Ref.Kind.NAME)
                    && ref.only().is(EntityType.PERSON)) {
                return ref;
            } else {
                return null;
            }
        }
        return null;
    }

    /** Notes the office of the person behind a title. */
    private void titled(Sentence sentence, Ref title) {
        Ref person = nameBehind(sentence, title.end());
        if (person == null || !PersonGrammar.office(java.util.Objects.requireNonNull(title.title()))) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        int at = title.first();
        boolean former = false;
        while (at > 0 && grammar.modifiers().containsKey(tokens.get(at - 1).folded())) {
            at--;
            former |= "former".equals(grammar.modifiers().get(tokens.get(at).folded()));
        }
        if (at > 0 && genitive(tokens.get(at - 1))) {
            at--;
        }
        Ref owner = owner(sentence, at);
        Referent of = null;
        if (owner != null && !owner.candidates().isEmpty()) {
            of = office(names.referent(owner.only()));
            former |= formerBefore(tokens, owner.first());
        }
        hold(sentence, names.referent(person.only()), title, person, of, former);
        Ref second = joined(sentence, person);
        if (second != null && of != null && owner != null) {
            hold(sentence, names.referent(second.only()), title, second, of, former);
        }
    }

    /** A second person behind a plural title: राष्ट्रपतियों अ और ब are of two states, so only bodies give both. */
    private @Nullable Ref joined(Sentence sentence, Ref person) {
        return null;
    }

    private @Nullable Ref owner(Sentence sentence, int at) {
        Ref owner = names.before(sentence.index(), at);
        if (owner == null && at > 0 && sentence.tokens().get(at - 1).is(")")) {
            for (int i = at - 1; i > 0 && i > at - 12; i--) {
                if (sentence.tokens().get(i).is("(")) {
                    return names.before(sentence.index(), i);
                }
            }
        }
        return owner;
    }

    /** An office of a state's body is an office of the state; a capital or seat stands for its state. */
    private @Nullable Referent office(Referent of) {
        return switch (of.type()) {
            case COUNTRY -> of;
            case ORGANIZATION ->
                of.key().startsWith("org/~") && of.country() != null ? names.referent(countryOf(of)) : of;
            case PLACE -> null;
            default -> null;
        };
    }

    private Referent countryOf(Referent of) {
        Referent known = names.referents().get("country/" + of.country());
        return known != null ? known : new Referent("country/" + of.country(), EntityType.COUNTRY, "", of.country());
    }

    private void hold(Sentence sentence, Referent person, Ref title, Ref name, @Nullable Referent of, boolean former) {
        NameLists.Title office = java.util.Objects.requireNonNull(title.title());
        Referent body = of != null ? of : listedOffice(person, office);
        if (body == null) {
            return;
        }
        Span span = sentence.span(Math.min(title.first(), name.first()), Math.max(title.end(), name.end()));
        discourse.position(
                person,
                office,
                sentence.span(title.first(), title.end()).of(document.article().text()),
                body,
                former,
                new Evidence(span, span.of(document.article().text()), "position.title-name"));
    }

    /** What a list says the title is of, where the text leaves it out: राष्ट्रपति पुतिन. */
    private @Nullable Referent listedOffice(Referent person, NameLists.Title title) {
        Listed listed = person.listed();
        if (listed == null) {
            return null;
        }
        for (Listed.Office office : listed.offices()) {
            if (office.title().equals(title.en()) && (day == null || office.heldOn(day))) {
                return names.referents().get(office.of());
            }
        }
        return null;
    }

    /** इबारा, मैक्सिको की विदेश मंत्री: the office behind the name. */
    private void apposed(Sentence sentence, Ref title) {
        List<Token> tokens = sentence.tokens();
        int at = title.first();
        while (at > 0 && grammar.modifiers().containsKey(tokens.get(at - 1).folded())) {
            at--;
        }
        if (at > 0 && genitive(tokens.get(at - 1))) {
            at--;
        }
        Ref owner = names.before(sentence.index(), at);
        if (owner == null || owner.candidates().isEmpty() || owner.first() == 0) {
            return;
        }
        Token joint = tokens.get(owner.first() - 1);
        Ref person = joint.is(",") || joint.is("(") || joint.is("-")
                ? names.before(sentence.index(), owner.first() - 1)
                : null;
        Referent of = office(names.referent(owner.only()));
        boolean closed = title.end() >= tokens.size()
                || tokens.get(title.end()).isPunctuation()
                || tokens.get(title.end()).is("हैं")
                || tokens.get(title.end()).is("है");
        if (person != null && person.is(Ref.Kind.NAME) && person.only().is(EntityType.PERSON) && of != null && closed) {
            hold(sentence, names.referent(person.only()), title, person, of, false);
        }
    }

    private void mention(Sentence sentence, Ref ref, Referent referent) {
        Span span = sentence.span(ref.first(), ref.end());
        boolean seen = referent.mentions().stream().anyMatch(m -> m.span().equals(span));
        if (!seen) {
            referent.mention(new Mention(span, span.of(document.article().text()), ref.rule(), ref.is(Ref.Kind.NAME)));
        }
    }

    private @Nullable Part pronoun(Sentence sentence, int i, List<Phrase> before) {
        List<Token> tokens = sentence.tokens();
        GrammarLists.Pronoun pronoun = grammar.pronouns().get(tokens.get(i).folded());
        if (pronoun == null) {
            return null;
        }
        List<Referent> heads = new ArrayList<>();
        int end = i + 1;
        Phrase.Kind kind = Phrase.Kind.PRONOUN;
        switch (pronoun.refers()) {
            case "person" -> {
                Referent person = discourse.personSubject();
                boolean plural = tokens.get(i).is("उनके")
                        && end < tokens.size()
                        && tokens.get(end).is("बीच");
                if (plural) {
                    heads.addAll(discourse.pair());
                } else if (person != null) {
                    heads.add(person);
                }
            }
            case "any" -> {
                if (discourse.subject() != null) {
                    heads.add(discourse.subject());
                }
            }
            case "relative" -> {
                if (!before.isEmpty()) {
                    Phrase last = before.get(before.size() - 1);
                    if (last.end() >= i - 3) {
                        heads.addAll(last.heads());
                    }
                }
            }
            case "both" -> {
                kind = Phrase.Kind.PAIR;
                for (int j = end; j < tokens.size() && j < i + 4 && heads.isEmpty(); j++) {
                    String refers = grammar.pairNouns().get(tokens.get(j).folded());
                    if (refers != null) {
                        heads.addAll(
                                refers.equals("person") && !discourse.pair().isEmpty()
                                        ? discourse.pair()
                                        : discourse.statePair());
                        end = j + 1;
                    } else if (marker(tokens, j) != null) {
                        heads.addAll(discourse.pair().isEmpty() ? discourse.statePair() : discourse.pair());
                        end = j;
                    }
                }
            }
            default -> {
                return null;
            }
        }
        if (heads.isEmpty()) {
            return null;
        }
        Span span = sentence.span(i, end);
        for (Referent head : heads) {
            head.mention(new Mention(span, span.of(document.article().text()), "pronoun." + pronoun.refers(), false));
        }
        String marker = pronoun.marker().equals("nom") ? null : pronoun.marker();
        int next = end;
        if ("ka".equals(marker)) {
            Marker longer = longerGenitive(tokens, i);
            marker = longer == null ? marker : longer.name;
            next = longer == null ? end : longer.end;
        }
        return new Part(i, end, heads, kind, "pronoun." + pronoun.refers(), false, marker, next);
    }

    /** उनके साथ: the genitive inside the pronoun opens a longer case marker. */
    private @Nullable Marker longerGenitive(List<Token> tokens, int i) {
        String folded = tokens.get(i).folded();
        String genitive = folded.substring(folded.length() - 2);
        StringBuilder words = new StringBuilder(genitive);
        Marker best = null;
        for (int j = i + 1; j < tokens.size() && j < i + 4; j++) {
            words.append(' ').append(tokens.get(j).folded());
            String name = markers.get(words.toString());
            if (name != null) {
                best = new Marker(name, j + 1);
            }
        }
        return best;
    }
}
