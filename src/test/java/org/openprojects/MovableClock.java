package org.openprojects;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the server under test: the time of day until a test stops it. */
@ApplicationScoped
public class MovableClock extends Clock {
    private volatile Instant stoppedAt;

    public void stopAt(Instant moment) {
        stoppedAt = moment;
    }

    public void goOn() {
        stoppedAt = null;
    }

    @Override
    public Instant instant() {
        Instant stopped = stoppedAt;
        return stopped == null ? Instant.now() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everything is told in UTC");
    }
}
