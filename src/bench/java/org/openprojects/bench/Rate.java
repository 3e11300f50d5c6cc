package org.openprojects.bench;

import java.time.Duration;

/** How many answers a server gave for how much of its CPU time. */
record Rate(long answers, Duration cpu) {
    double perCpuSecond() {
        return answers * 1e9 / cpu.toNanos();
    }

    double microsPerAnswer() {
        return cpu.toNanos() / 1e3 / answers;
    }
}
