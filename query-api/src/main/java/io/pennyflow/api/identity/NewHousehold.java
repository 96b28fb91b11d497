package io.pennyflow.api.identity;

import io.pennyflow.api.platform.Iso;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person says of a household they found. */
record NewHousehold(
        @NotBlank @Size(max = 100) String name,
        @NotNull String baseCurrency,
        @NotNull String country,
        @NotNull String timeZone) {

    /**
     * Throws {@link ValidationFailed} that names the field and what it may be.
     *
     * @param path of this object in the body, empty or with a dot at its end
     */
    NewHousehold checked(String path) {
        if (!Iso.isCurrency(baseCurrency)) {
            throw new ValidationFailed(
                    path + "baseCurrency",
                    "\"%s\" is not an ISO 4217 currency code such as EUR.".formatted(baseCurrency));
        }
        if (!Iso.isCountry(country)) {
            throw new ValidationFailed(
                    path + "country",
                    "\"%s\" is not an ISO 3166 country code such as DE.".formatted(country));
        }
        if (!Iso.isTimeZone(timeZone)) {
            throw new ValidationFailed(
                    path + "timeZone",
                    "\"%s\" is not a time zone such as Europe/Berlin.".formatted(timeZone));
        }
        return this;
    }
}
