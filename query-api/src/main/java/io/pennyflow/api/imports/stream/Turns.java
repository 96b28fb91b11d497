package io.pennyflow.api.imports.stream;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Whose turn it is. Tenants take turns of one batch each, so a huge import delays a small one of
 * another tenant by a batch; a tenant's own imports run one after the other, in the order of their
 * start. At most {@code tenantsMost} tenants take turns at a time, since each holds a file open;
 * the others wait in line. Safe for threads.
 */
final class Turns {
    /** Wakes those who wait when it is over. */
    private static final UUID OVER = new UUID(0, 0);

    private final int tenantsMost;
    private final Map<UUID, ArrayDeque<ImportRef>> imports = new HashMap<>();
    private final ArrayDeque<UUID> waiting = new ArrayDeque<>();
    private final BlockingQueue<UUID> ready = new LinkedBlockingQueue<>();
    private int taking;
    private boolean over;

    Turns(int tenantsMost) {
        this.tenantsMost = tenantsMost;
    }

    /** Lines an import up, unless it is in line already. */
    synchronized void add(ImportRef ref) {
        var own = imports.get(ref.tenantId());
        if (own == null) {
            own = new ArrayDeque<>();
            imports.put(ref.tenantId(), own);
            waiting.add(ref.tenantId());
        }
        if (!own.contains(ref)) {
            own.add(ref);
        }
        admit();
    }

    /**
     * Waits for the next turn. Who takes it either gives it back or finishes it.
     *
     * @return empty when there will be no more
     */
    Optional<ImportRef> take() throws InterruptedException {
        var tenant = ready.take();
        synchronized (this) {
            if (over) {
                ready.add(OVER);
                return Optional.empty();
            }
            return Optional.ofNullable(imports.get(tenant)).map(ArrayDeque::getFirst);
        }
    }

    /** The import has more batches: the tenant goes to the end of the line. */
    void giveBack(ImportRef ref) {
        ready.add(ref.tenantId());
    }

    /** The import is over: the tenant's next one, or else the next tenant, joins. */
    synchronized void finish(ImportRef ref) {
        var own = imports.getOrDefault(ref.tenantId(), new ArrayDeque<>());
        own.remove(ref);
        if (own.isEmpty()) {
            imports.remove(ref.tenantId());
            taking--;
            admit();
        } else {
            giveBack(ref);
        }
    }

    /** No more turns: everyone who waits goes home. */
    synchronized void close() {
        over = true;
        ready.add(OVER);
    }

    private void admit() {
        while (taking < tenantsMost && !waiting.isEmpty()) {
            ready.add(waiting.removeFirst());
            taking++;
        }
    }
}
