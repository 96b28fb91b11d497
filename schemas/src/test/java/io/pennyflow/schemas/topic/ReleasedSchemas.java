package io.pennyflow.schemas.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of the last release, and of today. The main method writes today's as released: run it
 * when a release is cut, never to silence a test.
 */
final class ReleasedSchemas {
    private static final Path FILE =
            Path.of("src/test/resources/io/pennyflow/schemas/released.json");

    private ReleasedSchemas() {}

    static Map<String, Schema> now() {
        var all = new TreeMap<String, Schema>();
        for (var topic : Catalogue.ALL) {
            all.put(topic.keySubject(), SpecificData.get().getSchema(topic.key()));
            all.put(topic.valueSubject(), SpecificData.get().getSchema(topic.value()));
        }
        return all;
    }

    static Map<String, Schema> released() throws IOException {
        var all = new TreeMap<String, Schema>();
        for (var subject : JsonMapper.shared().readTree(Files.readString(FILE)).properties()) {
            all.put(subject.getKey(), new Schema.Parser().parse(subject.getValue().toString()));
        }
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        var json = JsonMapper.shared();
        var all = new TreeMap<String, JsonNode>();
        now().forEach((subject, schema) -> all.put(subject, json.readTree(schema.toString())));
        Files.writeString(
                FILE, json.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    }
}
