package io.pennyflow.streams.enrichment.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Makes what the model says into how often it is right: scores are divided by a temperature, one
 * for transactions whose merchant is known and one for the others.
 */
public record Calibration(float known, float unknown) {
    public static final Calibration NONE = new Calibration(1, 1);

    float temperature(boolean isKnown) {
        return isKnown ? known : unknown;
    }

    static Calibration read(DataInputStream in) throws IOException {
        return new Calibration(in.readFloat(), in.readFloat());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(known);
        out.writeFloat(unknown);
    }
}
