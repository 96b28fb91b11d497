package io.pennyflow.connect.notify.http;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses a stranger's URL may lead to: those of the public internet. Our own networks,
 * this machine, its neighbours and the metadata services of clouds are not, however they are
 * written.
 */
final class PublicAddresses {
    private static final List<AddressRange> RESERVED =
            ranges(
                    "0.0.0.0/8", // This network.
                    "10.0.0.0/8",
                    "100.64.0.0/10", // Shared by carriers.
                    "127.0.0.0/8",
                    "169.254.0.0/16", // Link-local; clouds tell their secrets here.
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24", // For documentation, as the next two of 198.51 and 203.0.
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15", // Benchmarks.
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3", // Multicast, reserved, broadcast.
                    "::/8", // Unspecified, loopback, IPv4 in disguise, NAT64.
                    "100::/8",
                    "2001::/23", // Teredo and other tunnels.
                    "2001:db8::/32",
                    "2002::/16", // 6to4 leads to any IPv4 address.
                    "fc00::/7", // Private; a cloud's metadata is at fd00:ec2::254.
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8");

    private final List<AddressRange> allowed;

    /** What is in {@code allowed} may be called, too: for tests and for one's own network. */
    PublicAddresses(List<String> allowed) {
        this.allowed = ranges(allowed.toArray(String[]::new));
    }

    boolean mayCall(InetAddress address) {
        var bytes = address.getAddress();
        return isAllowed(address) || RESERVED.stream().noneMatch(it -> it.contains(bytes));
    }

    /** Whether somebody named it on purpose: such a receiver need not have a certificate. */
    boolean isAllowed(InetAddress address) {
        var bytes = address.getAddress();
        return allowed.stream().anyMatch(it -> it.contains(bytes));
    }

    private static List<AddressRange> ranges(String... texts) {
        return Arrays.stream(texts).map(AddressRange::of).toList();
    }
}
