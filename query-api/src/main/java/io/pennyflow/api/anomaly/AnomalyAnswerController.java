package io.pennyflow.api.anomaly;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people answer to an anomaly. What is found changes a moment later. */
@RestController
@RequestMapping("/v1/anomalies/{transactionId}/answer")
class AnomalyAnswerController {
    private final TenantScope scope;
    private final AnomalyAnswers answers;

    AnomalyAnswerController(TenantScope scope, AnomalyAnswers answers) {
        this.scope = scope;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void answer(
            TenantId tenant,
            UserId user,
            @PathVariable UUID transactionId,
            @RequestBody AnomalyAnswerWish wish) {
        var said = wish.checked();
        scope.run(tenant, () -> answers.say(tenant, user, transactionId, said));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void takeBack(TenantId tenant, @PathVariable UUID transactionId) {
        scope.run(tenant, () -> answers.takeBack(tenant, transactionId));
    }
}
