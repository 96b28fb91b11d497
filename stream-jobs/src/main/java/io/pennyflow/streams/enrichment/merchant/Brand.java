package io.pennyflow.streams.enrichment.merchant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merchant that many people know.
 *
 * @param key folded name, of which its id is made
 * @param uses what is bought there, the most usual first
 * @param isCurated whether we wrote it down ourselves, so that it is beyond doubt
 */
record Brand(
        String key,
        String name,
        @Nullable String wikidata,
        List<Merchant.Use> uses,
        boolean isCurated) {}
