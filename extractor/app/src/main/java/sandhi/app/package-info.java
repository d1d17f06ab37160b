/** The command line: one class per command, and the wiring of sources, reader, graph and server. */
@NullMarked
package sandhi.app;

import org.jspecify.annotations.NullMarked;
