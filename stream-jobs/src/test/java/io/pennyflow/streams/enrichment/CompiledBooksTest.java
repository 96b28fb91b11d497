package io.pennyflow.streams.enrichment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompiledBooksTest {
    @Test
    void equalBooksAreOne() {
        var books = new CompiledBooks();

        assertThat(books.of(book("rent", 3))).isSameAs(books.of(book("rent", 3)));
        assertThat(books.size()).isEqualTo(3);
    }

    @Test
    void theBookNotAskedForLongestGoes() {
        var books = new CompiledBooks(10);
        var first = books.of(book("a", 4));
        var second = books.of(book("b", 4));
        books.of(book("a", 4));

        books.of(book("c", 4));

        assertThat(books.size()).isEqualTo(8);
        assertThat(books.of(book("a", 4))).isSameAs(first);
        assertThat(books.of(book("b", 4))).isNotSameAs(second);
    }

    @Test
    void aBookLargerThanAllTheRoomIsKeptAlone() {
        var books = new CompiledBooks(10);
        books.of(book("a", 4));

        var large = books.of(book("b", 30));

        assertThat(large.size()).isEqualTo(30);
        assertThat(books.size()).isEqualTo(30);
        assertThat(books.of(book("b", 30))).isSameAs(large);
    }

    @Test
    void whatIsNoBookHasNoRules() {
        var books = new CompiledBooks();

        assertThat(books.of("{\"version\": 1").size()).isZero();
        assertThat(CompiledBooks.parsed("[]")).isEmpty();
    }

    private static String book(String word, int rules) {
        return """
        {"version": 1, "groups": [{"id": "all", "name": "All", "rules": [%s]}]}"""
                .formatted(
                        IntStream.range(0, rules)
                                .mapToObj(it -> rule(word, it))
                                .collect(joining(", ")));
    }

    private static String rule(String word, int number) {
        return """
        {"id": "%1$d", "name": "Rule %1$d",
         "when": {"field": "description", "operator": "contains", "value": "%2$s %1$d"},
         "then": [{"action": "add-tags", "tags": ["checked"]}]}"""
                .formatted(number, word);
    }
}
