package io.pennyflow.local.parse;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON objects, one a line, in UTF-8. Nothing reaches the stream for sure before a flush. */
final class JsonLines {
    private final JsonGenerator json;

    JsonLines(OutputStream out) {
        json =
                JsonFactory.builder()
                        .rootValueSeparator("")
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
    }

    JsonLines begin(String type) {
        json.writeStartObject();
        return text("type", type);
    }

    JsonLines text(String name, @Nullable Object value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
        return this;
    }

    JsonLines number(String name, @Nullable Number value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.longValue());
        }
        return this;
    }

    JsonLines truth(String name, @Nullable Boolean value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeBoolean(value);
        }
        return this;
    }

    void end() {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    void flush() {
        json.flush();
    }
}
