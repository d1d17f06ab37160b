/** Articles from elsewhere, feeds and web archives, and the timetable by which they are read again. */
@NullMarked
package sandhi.app.sources;

import org.jspecify.annotations.NullMarked;
