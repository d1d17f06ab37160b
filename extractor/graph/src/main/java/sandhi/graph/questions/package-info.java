/** The canned questions: files of SPARQL with a header that names their parameters, asked of any store. */
@NullMarked
package sandhi.graph.questions;

import org.jspecify.annotations.NullMarked;
