package io.pennyflow.streams.enrichment.category;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * Weights of hashed features for each category: first which primary one, then which detailed one of
 * it. Never changed once read, so that all threads may use it.
 */
public final class LinearModel {
    static final String RESOURCE = "categories.model";

    /** Says of a file that it is one, and how it is laid out. */
    private static final int MAGIC = 0x50464d31;

    private static final int BUCKET_BITS_MAX = 20;

    private final String version;
    private final int primaryBits;
    private final int detailedBits;
    private final float primaryScale;
    private final float detailedScale;
    private final byte[] primary;
    private final byte[] detailed;
    private final Calibration calibration;

    public LinearModel(
            int primaryBits,
            int detailedBits,
            float[] primary,
            float[] detailed,
            Calibration calibration) {
        this.primaryBits = primaryBits;
        this.detailedBits = detailedBits;
        centre(primary);
        this.primaryScale = scale(primary);
        this.detailedScale = scale(detailed);
        this.primary = rounded(primary, primaryScale);
        this.detailed = rounded(detailed, detailedScale);
        this.calibration = calibration;
        this.version = versionOf();
    }

    private LinearModel(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no category model of ours.");
        }
        primaryBits = bits(in);
        detailedBits = bits(in);
        primaryScale = in.readFloat();
        detailedScale = in.readFloat();
        calibration = Calibration.read(in);
        primary = in.readNBytes(Classes.PRIMARY.size() << primaryBits);
        detailed = in.readNBytes(Classes.DETAILED.size() << detailedBits);
        if (detailed.length != Classes.DETAILED.size() << detailedBits) {
            throw new IOException("The category model is cut off.");
        }
        version = versionOf();
    }

    /** The one the build made. */
    static LinearModel ofBuild() {
        try (var in = LinearModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        RESOURCE + " is missing; the build makes it: mvn process-classes.");
            }
            return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LinearModel read(DataInputStream in) throws IOException {
        return new LinearModel(in);
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(primaryBits);
        out.writeByte(detailedBits);
        out.writeFloat(primaryScale);
        out.writeFloat(detailedScale);
        calibration.write(out);
        out.write(primary);
        out.write(detailed);
    }

    public byte[] toBytes() {
        try {
            var bytes = new ByteArrayOutputStream(primary.length + detailed.length + 64);
            write(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same weights have the same name wherever they were made. */
    String version() {
        return version;
    }

    Calibration calibration() {
        return calibration;
    }

    public LinearModel with(Calibration other) {
        return new LinearModel(this, other);
    }

    private LinearModel(LinearModel same, Calibration calibration) {
        this.primaryBits = same.primaryBits;
        this.detailedBits = same.detailedBits;
        this.primaryScale = same.primaryScale;
        this.detailedScale = same.detailedScale;
        this.primary = same.primary;
        this.detailed = same.detailed;
        this.calibration = calibration;
        this.version = versionOf();
    }

    /** Adds up what the features say for each primary category. */
    public void primaryScores(FeatureSet features, float[] scores) {
        var count = scores.length;
        var mask = (1 << primaryBits) - 1;
        for (var at = 0; at < features.size(); at++) {
            var from = (features.hash(at) & mask) * count;
            var value = features.value(at) * primaryScale;
            for (var i = 0; i < count; i++) {
                scores[i] += value * primary[from + i];
            }
        }
    }

    /** The same for the detailed categories of one primary one; the others keep what they had. */
    void detailedScores(FeatureSet features, int of, float[] scores) {
        var first = Classes.first(of);
        var until = Classes.until(of);
        var mask = (1 << detailedBits) - 1;
        for (var at = 0; at < features.size(); at++) {
            var from = (features.hash(at) & mask) * scores.length;
            var value = features.value(at) * detailedScale;
            for (var i = first; i < until; i++) {
                scores[i] += value * detailed[from + i];
            }
        }
    }

    /** What one feature says for one primary category, against what it says for all of them. */
    float contribution(FeatureSet features, int at, int category) {
        var from = (features.hash(at) & ((1 << primaryBits) - 1)) * Classes.PRIMARY.size();
        return features.value(at) * primaryScale * primary[from + category];
    }

    private String versionOf() {
        var sum = new CRC32();
        sum.update(toBytes());
        return "linear-1-%08x".formatted(sum.getValue());
    }

    private static int bits(DataInputStream in) throws IOException {
        var bits = in.readUnsignedByte();
        if (bits > BUCKET_BITS_MAX) {
            throw new IOException("A category model of " + bits + " bits is too large.");
        }
        return bits;
    }

    /** Only differences between categories count, so each feature may say nothing in sum. */
    private static void centre(float[] weights) {
        var count = Classes.PRIMARY.size();
        for (var from = 0; from < weights.length; from += count) {
            var sum = 0f;
            for (var i = 0; i < count; i++) {
                sum += weights[from + i];
            }
            for (var i = 0; i < count; i++) {
                weights[from + i] -= sum / count;
            }
        }
    }

    private static float scale(float[] weights) {
        var largest = 1e-6f;
        for (var weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest / Byte.MAX_VALUE;
    }

    private static byte[] rounded(float[] weights, float scale) {
        var bytes = new byte[weights.length];
        for (var i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return bytes;
    }
}
