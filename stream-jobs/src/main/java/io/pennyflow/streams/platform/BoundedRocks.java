package io.pennyflow.streams.platform;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds the native memory of all state stores of the process together, however many tasks and
 * topologies it runs.
 */
public final class BoundedRocks implements RocksDBConfigSetter {
    /** Blocks, indexes, filters and write buffers of every store. */
    static final long MEMORY_BYTES = 160L << 20;

    /** The part of it that write buffers may take. */
    static final long WRITE_BUFFERS_BYTES = 96L << 20;

    /** One write buffer; two a store at most, one filling and one being written. */
    static final long WRITE_BUFFER_BYTES = 8L << 20;

    static final int WRITE_BUFFERS = 2;

    /** The part of a write buffer that its filter takes: twenty bits for an entry of 250 bytes. */
    static final double FILTER_SHARE = 0.01;

    static final long BLOCK_BYTES = 16L << 10;

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        var table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(Shared.CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setBlockSize(BLOCK_BYTES);
        table.setFilterPolicy(Shared.FILTER);
        options.setTableFormatConfig(table);
        // Most transactions are new; the last level's filter, which Streams leaves out, says so
        // without a read.
        options.setOptimizeFiltersForHits(false);
        options.setMemtablePrefixBloomSizeRatio(FILTER_SHARE);
        options.setMemtableWholeKeyFiltering(true);
        options.setWriteBufferManager(Shared.WRITE_BUFFERS);
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setMaxWriteBufferNumber(WRITE_BUFFERS);
    }

    @Override
    public void close(String store, Options options) {
        // Everything native here is shared by all stores and lives as long as the process.
    }

    private static final class Shared {
        static {
            RocksDB.loadLibrary();
        }

        private static final Cache CACHE = new LRUCache(MEMORY_BYTES);
        private static final WriteBufferManager WRITE_BUFFERS =
                new WriteBufferManager(WRITE_BUFFERS_BYTES, CACHE);
        private static final BloomFilter FILTER = new BloomFilter();
    }
}
