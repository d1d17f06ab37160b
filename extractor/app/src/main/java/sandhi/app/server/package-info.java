/** The embedded Fuseki with its web pages, from the same configuration as a stock one. */
@NullMarked
package sandhi.app.server;

import org.jspecify.annotations.NullMarked;
