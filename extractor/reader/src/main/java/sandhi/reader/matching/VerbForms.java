package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandhi.reader.text.Fold;

/**
 * Every form of the listed verbs, built from their stems by the regular rules of Hindi conjugation (Kachru, Hindi, 2006, ch. 4):
 * infinitive, habitual and perfective participle, future, subjunctive, conjunctive, imperative.
 */
final class VerbForms {
    /** What a form tells. */
    enum Feature {
        STEM,
        INFINITIVE,
        HABITUAL,
        PERFECTIVE,
        FUTURE,
        SUBJUNCTIVE,
        CONJUNCTIVE,
        PRESENT,
        PAST
    }

    /**
     * One reading of a form.
     *
     * @param stem the verb
     * @param feature what the form tells
     */
    record Form(String stem, Feature feature) {}

    /** The stem given to the forms of "to be" that have no other: है, था. */
    static final String COPULA = "है";

    private final Map<String, List<Form>> forms = new LinkedHashMap<>();

    VerbForms(Map<String, List<String>> verbs) {
        verbs.forEach(this::conjugate);
        for (String present : List.of("है", "हैं", "हूं", "हो")) {
            add(present, COPULA, Feature.PRESENT);
        }
        for (String past : List.of("था", "थी", "थे", "थीं")) {
            add(past, COPULA, Feature.PAST);
        }
    }

    /** The readings of a folded form, none where it is no verb. */
    List<Form> of(String folded) {
        return forms.getOrDefault(folded, List.of());
    }

    /** Every folded form. */
    java.util.Set<String> all() {
        return forms.keySet();
    }

    private void conjugate(String stem, List<String> irregular) {
        char last = stem.charAt(stem.length() - 1);
        boolean vowel = "ािीुूेैोौआईऊएओ".indexOf(last) >= 0;
        add(stem, stem, Feature.STEM);
        suffixes(stem, stem, Feature.INFINITIVE, "ना", "ने", "नी");
        suffixes(stem, stem, Feature.HABITUAL, "ता", "ती", "ते", "तीं");
        suffixes(stem, stem, Feature.CONJUNCTIVE, "कर", "के");
        if (!irregular.isEmpty()) {
            irregular.forEach(form -> add(form, stem, Feature.PERFECTIVE));
        } else if (vowel) {
            suffixes(stem, stem, Feature.PERFECTIVE, "या", "ई", "ए", "ईं");
        } else {
            suffixes(stem, stem, Feature.PERFECTIVE, "ा", "ी", "े", "ीं");
        }
        if (last == 'े' || stem.equals("हो")) {
            String base = last == 'े' ? stem.substring(0, stem.length() - 1) : stem;
            suffixes(stem, stem, Feature.FUTURE, "गा", "गी", "ंगे", "ंगी");
            suffixes(
                    base,
                    stem,
                    Feature.FUTURE,
                    last == 'े' ? new String[] {"ूंगा", "ूंगी", "ोगे"} : new String[] {"ऊंगा", "ऊंगी", "ओगे"});
            suffixes(stem, stem, Feature.SUBJUNCTIVE, "ं", "");
        } else if (vowel) {
            suffixes(
                    stem,
                    stem,
                    Feature.FUTURE,
                    "एगा",
                    "एगी",
                    "एंगे",
                    "एंगी",
                    "ऊंगा",
                    "ऊंगी",
                    "ओगे",
                    "येगा",
                    "येगी",
                    "येंगे",
                    "येंगी");
            suffixes(stem, stem, Feature.SUBJUNCTIVE, "ए", "एं", "ऊं", "ओ");
        } else {
            suffixes(stem, stem, Feature.FUTURE, "ेगा", "ेगी", "ेंगे", "ेंगी", "ूंगा", "ूंगी", "ोगे");
            suffixes(stem, stem, Feature.SUBJUNCTIVE, "े", "ें", "ूं", "ो");
        }
    }

    private void suffixes(String base, String stem, Feature feature, String... suffixes) {
        for (String suffix : suffixes) {
            add(base + suffix, stem, feature);
        }
    }

    private void add(String form, String stem, Feature feature) {
        List<Form> list = forms.computeIfAbsent(Fold.fold(form), k -> new ArrayList<>(2));
        Form one = new Form(Fold.fold(stem), feature);
        if (!list.contains(one)) {
            list.add(one);
        }
    }
}
