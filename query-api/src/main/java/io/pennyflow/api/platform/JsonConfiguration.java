package io.pennyflow.api.platform;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Money is a string in JSON, so that no reader turns it into a binary fraction. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {
    private static final int DECIMALS_AT_LEAST = 2;

    @Bean
    JsonMapperBuilderCustomizer exactMoney() {
        var module =
                new SimpleModule("exact")
                        .addSerializer(BigDecimal.class, new Exact())
                        .addDeserializer(String.class, new Storable());
        return builder ->
                builder.addModule(module).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Without trailing zeros behind the second decimal: {@code "12.50"}, {@code "0.1234"}. */
    static String plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.setScale(Math.max(DECIMALS_AT_LEAST, stripped.scale())).toPlainString();
    }

    private static final class Exact extends StdSerializer<BigDecimal> {
        private Exact() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(
                BigDecimal value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(plain(value));
        }
    }

    /** The one character that no database column takes is refused as what it is: a wrong value. */
    private static final class Storable extends StdScalarDeserializer<String> {
        private Storable() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            var text = StringDeserializer.instance.deserialize(parser, context);
            return text != null && text.indexOf('\0') >= 0
                    ? (String) context.handleWeirdStringValue(String.class, text, "has a NUL")
                    : text;
        }
    }
}
