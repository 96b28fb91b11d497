.DEFAULT_GOAL := help
.PHONY: help fmt test verify up demo bench clean

help: ## Lists the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "%-8s %s\n", $$1, $$2}'

fmt: ## Formats the sources
	mvn -B -q spotless:apply
	cd web && npm run fmt

test: ## Runs the unit tests
	mvn -B test

verify: ## Runs every check and test
	./pennyflow test

up: ## Starts the platform on http://localhost:8080
	./pennyflow up

demo: ## Starts the platform with a demo household
	./pennyflow up --demo

bench: ## Measures the pipeline, the import and the latency
	./pennyflow bench pipeline
	./pennyflow bench import
	./pennyflow bench latency

clean: ## Removes what was built
	mvn -B -q clean
