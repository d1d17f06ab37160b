package sandhi.graph.rdf;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one form in which the graph writes them. */
public final class Literals {
    private Literals() {}

    /** A plain string. */
    public static Node text(String text) {
        return NodeFactory.createLiteralString(clean(text));
    }

    /** A string in a language. */
    public static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(clean(text), language);
    }

    /** A day. */
    public static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    /** A number. */
    public static Node integer(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** True or false. */
    public static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** The language of a name by its script: Hindi if it holds a Devanagari letter. */
    static String language(String name) {
        return name.codePoints().anyMatch(c -> c >= 0x900 && c <= 0x97F) ? "hi" : "en";
    }

    /** Lone surrogates cannot be written as UTF-8, and NUL not as RDF: both become the replacement character. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bad = c == 0
                    || Character.isHighSurrogate(c)
                            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                    || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (bad) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> out.appendCodePoint(
                        c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        return out.toString();
    }
}
