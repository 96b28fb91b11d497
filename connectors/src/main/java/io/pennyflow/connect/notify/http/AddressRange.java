package io.pennyflow.connect.notify.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses with the same first bits, written as {@code 10.0.0.0/8} or as one address. */
final class AddressRange {
    private final byte[] network;
    private final int bits;

    private AddressRange(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /** Throws {@link IllegalArgumentException} for a text that is none. */
    static AddressRange of(String text) {
        var slash = text.indexOf('/');
        var literal = slash < 0 ? text : text.substring(0, slash);
        if (!literal.matches("[0-9A-Fa-f:.]+")) {
            throw new IllegalArgumentException(text + " is no range such as 10.0.0.0/8.");
        }
        try {
            var address = InetAddress.getByName(literal).getAddress(); // Asks nobody: no name.
            var bits = slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > address.length * 8) {
                throw new IllegalArgumentException(text + " has more bits than an address.");
            }
            return new AddressRange(address, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text + " is no address.", e);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != network.length) {
            return false;
        }
        var whole = bits / 8;
        if (!Arrays.equals(network, 0, whole, address, 0, whole)) {
            return false;
        }
        var rest = bits % 8;
        var mask = 0xff << (8 - rest);
        return rest == 0 || ((network[whole] ^ address[whole]) & mask) == 0;
    }
}
