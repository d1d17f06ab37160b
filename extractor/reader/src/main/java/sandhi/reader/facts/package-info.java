/** What reading an article yields: entities, positions and events, each with its evidence. */
@NullMarked
package sandhi.reader.facts;

import org.jspecify.annotations.NullMarked;
