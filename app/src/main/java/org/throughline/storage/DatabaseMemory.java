package org.throughline.storage;

import java.lang.management.ManagementFactory;

/**
 * How much memory our own PostgreSQL may use, by what the machine (or the container) has: an eighth for pages it keeps,
 * of which nothing is taken before it is needed, and never less than what a small laptop can spare.
 *
 * @param pages shared_buffers, megabytes, 128 to 4,096
 * @param cached effective_cache_size, megabytes: what the planner believes the operating system keeps too
 * @param upkeep maintenance_work_mem, megabytes, 64 to 512: for building indexes and cleaning up
 * @param journal max_wal_size, megabytes of disk, 512 to 4,096
 */
record DatabaseMemory(long pages, long cached, long upkeep, long journal) {
    private static final long MEGABYTE = 1 << 20;

    /** For a machine of this many bytes. */
    static DatabaseMemory on(long bytes) {
        long all = bytes / MEGABYTE;
        return new DatabaseMemory(
                Math.clamp(all / 8, 128, 4_096),
                Math.max(512, all / 2),
                Math.clamp(all / 32, 64, 512),
                Math.clamp(all / 8, 512, 4_096));
    }

    /** For the machine or container this runs in. */
    static DatabaseMemory here() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? on(machine.getTotalMemorySize())
                : smallest();
    }

    static DatabaseMemory smallest() {
        return on(0);
    }
}
