package vn.motcua.testkit.simulator.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** A log of the last lines at every level, so that a test can look for what must not be in it. */
public final class KeptLog implements SLF4JServiceProvider {

    private static final int LONGEST = 20_000;
    private static final Deque<String> LINES = new ArrayDeque<>();

    /** Made by SLF4J. */
    public KeptLog() {}

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /**
     * The lines so far, with the texts of the faults that came along.
     *
     * @return the last lines, the oldest first
     */
    public static List<String> lines() {
        synchronized (LINES) {
            return new ArrayList<>(LINES);
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return KeptLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // nothing is needed before the first line
    }

    private static final class KeptLogger extends LegacyAbstractLogger implements Logger {

        private static final long serialVersionUID = 1L;

        KeptLogger(String name) {
            this.name = name;
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return KeptLogger.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable fault) {
            String text = MessageFormatter.basicArrayFormat(pattern, arguments);
            synchronized (LINES) {
                LINES.addLast(level + " " + name + " " + text + (fault == null ? "" : " " + fault));
                if (LINES.size() > LONGEST) {
                    LINES.removeFirst();
                }
            }
        }

        @Override
        public boolean isTraceEnabled() {
            return true;
        }

        @Override
        public boolean isDebugEnabled() {
            return true;
        }

        @Override
        public boolean isInfoEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
