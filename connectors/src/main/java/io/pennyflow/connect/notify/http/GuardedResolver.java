package io.pennyflow.connect.notify.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves a name and lets through what may be called. The client connects to what is returned here
 * and looks nothing up again, so a name that changes its mind changes nothing.
 */
final class GuardedResolver implements DnsResolver {
    private final DnsResolver resolver;
    private final PublicAddresses addresses;

    GuardedResolver(PublicAddresses addresses) {
        this(addresses, SystemDefaultDnsResolver.INSTANCE);
    }

    GuardedResolver(PublicAddresses addresses, DnsResolver resolver) {
        this.addresses = addresses;
        this.resolver = resolver;
    }

    /** None at all where one of them is not public: such a name is a trap. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var all = resolver.resolve(host);
        if (!Arrays.stream(all).allMatch(addresses::mayCall)) {
            throw new PrivateAddress(host);
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolver.resolveCanonicalHostname(host);
    }

    /** Leads where no stranger may send us. */
    static final class PrivateAddress extends UnknownHostException {
        PrivateAddress(String host) {
            super(host + " is in a private network, which is not called.");
        }
    }
}
