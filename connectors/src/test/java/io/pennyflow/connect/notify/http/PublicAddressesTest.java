package io.pennyflow.connect.notify.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final PublicAddresses addresses = new PublicAddresses(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::",
                "2001:0:1::",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void callsNothingThatIsOurs(String address) throws UnknownHostException {
        assertThat(addresses.mayCall(at(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void callsThePublicInternet(String address) throws UnknownHostException {
        assertThat(addresses.mayCall(at(address))).isTrue();
    }

    @Test
    void callsWhatSomebodyAllowed() throws UnknownHostException {
        var some = new PublicAddresses(List.of("10.1.0.0/16", "127.0.0.1"));

        assertThat(some.mayCall(at("10.1.255.9"))).isTrue();
        assertThat(some.mayCall(at("10.2.0.1"))).isFalse();
        assertThat(some.mayCall(at("127.0.0.1"))).isTrue();
        assertThat(some.mayCall(at("127.0.0.2"))).isFalse();
    }

    @Test
    void trustsNoNameThatLeadsBothOutAndIn() {
        var both = resolver("8.8.8.8", "127.0.0.1");

        var guarded = new GuardedResolver(addresses, both);

        assertThatThrownBy(() -> guarded.resolve("trap.example"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("private network");
    }

    @Test
    void refusesARangeThatIsNone() {
        assertThatThrownBy(() -> new PublicAddresses(List.of("intranet.example")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicAddresses(List.of("10.0.0.0/33")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static InetAddress at(String literal) throws UnknownHostException {
        return InetAddress.getAllByName(literal)[0];
    }

    private static DnsResolver resolver(String... addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var all = new InetAddress[addresses.length];
                for (var n = 0; n < all.length; n++) {
                    all[n] = at(addresses[n]);
                }
                return all;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
