# Sandhi: make help
SHELL := /bin/sh
PORT ?= 3030
MVN ?= mvn -B -q
GOLD := extractor/app/src/test/resources/gold
GROUPS := extractor/graph/src/test/resources/consolidation/same-events.tsv
RULES := extractor/rulebooks/src/main/resources/rulebooks/hi
SINCE ?= HEAD
JAR := extractor/app/target/sandhi-app-0.1.0.jar
SOURCES := pom.xml $(shell find extractor ontology queries fuseki-config -name target -prune -o -path '*/src/test' -prune -o -type f -print 2>/dev/null)

.PHONY: help build test run ingest query eval bench explain rules-check rules-diff test-long clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: $(JAR) ## build the program, without tests

$(JAR): $(SOURCES)
	$(MVN) -DskipTests -Dspotless.check.skip=true package
	@touch $(JAR)

test: ## build everything and run every test
	@extractor/app/src/test/browser/install.sh
	$(MVN) verify
	@find extractor -path '*/surefire-reports/*.xml' | xargs cat | awk -F '"' '/<testsuite /{ \
	  for (i = 1; i < NF; i++) { if ($$i ~ / tests=$$/) t += $$(i+1); if ($$i ~ / skipped=$$/) s += $$(i+1) } } \
	  END { printf "all tests passed: %d run, %d skipped\n", t - s, s }'

test-long: build ## the long forms of tests: ingests, a remote store and the network to it killed 20 times; 100 random sequences of articles
	$(MVN) -pl extractor/app -am -Dspotless.check.skip=true -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dtest='CrashTest,RemoteCrashTest,AnySequenceTest,SameBytesTest' -Dsandhi.long=true -Dsandhi.kills=20 \
	  -Djqwik.tries.default=100 test
	@echo "all long tests passed"

run: build ## read articles/ into the store, print a timeline, serve it on http://localhost:3030 (PORT=N)
	@./sandhi run --port $(PORT)

ingest: build ## read more articles into the store (ARTICLES="PATH…")
	@./sandhi ingest $(or $(ARTICLES),articles)

query: build ## ask a canned question (Q="timeline --param a=रूस"); without Q, list them
	@./sandhi query $(Q)

eval: build ## measure the reader against the open gold sets (precision, recall, F1)
	@echo "articles that the rules were written with:"
	@./sandhi eval --gold $(GOLD)/annotations --groups $(GROUPS) $(GOLD)/articles
	@echo; echo "articles written afterwards, then looked into:"
	@./sandhi eval --gold $(GOLD)-held/annotations --groups $(GROUPS:.tsv=-held.tsv) $(GOLD)-held/articles
	@echo; echo "articles written later still, then looked into:"
	@./sandhi eval --gold $(GOLD)-later/annotations $(GOLD)-later/articles
	@echo; echo "articles that nobody looked into:"
	@./sandhi eval --gold $(GOLD)-blind/annotations $(GOLD)-blind/articles
	@echo; echo "short passages, looked into:"
	@./sandhi eval --gold $(GOLD)-passages/read-annotations.jsonl $(GOLD)-passages/read-articles.jsonl
	@echo; echo "short passages that nobody looked into:"
	@./sandhi eval --gold $(GOLD)-passages/unread-annotations.jsonl $(GOLD)-passages/unread-articles.jsonl

bench: build ## how fast 1,000 articles are read, read again, edited by 10 % and removed by 10 % (BENCH=N articles)
	@$(MVN) -pl extractor/app -am -DskipTests -Dspotless.check.skip=true test-compile
	@java -XX:+UseParallelGC -Dsandhi.home=$(CURDIR) -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
	  -cp extractor/app/target/test-classes:$(JAR) sandhi.app.IngestBench target/bench $(GOLD)/articles $(or $(BENCH),1000)

explain: build ## show how the facts of TEXT="…" come about
	@./sandhi explain "$(TEXT)"

rules-check: ## run the rules' own examples and counterexamples, and nothing else
	$(MVN) -pl extractor/reader -am -Dspotless.check.skip=true -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dtest='EventFramesTest,TimeRulesTest,NameRulesTest,NameListsTest,UndiplomaticTest' test
	@echo "all rules hold"

rules-diff: build ## facts gained and lost on articles/ and the gold articles since the last commit's rules (SINCE=COMMIT)
	@rm -rf target/rules-diff && mkdir -p target/rules-diff/rules
	@git archive -o target/rules-diff/rules.tar $(SINCE) $(RULES)
	@tar -xf target/rules-diff/rules.tar -C target/rules-diff/rules
	@for side in before after; do \
	  rules=$(RULES); [ $$side = after ] || rules=target/rules-diff/rules/$(RULES); \
	  for set in articles $(GOLD)/articles; do \
	    ./sandhi extract --format text --rules $$rules $$set > target/rules-diff/part.txt; \
	    [ $$? -le 1 ] || exit 2; \
	    awk '/^== / { id = $$2; next } /^  / && $$0 != "  no events" { print id $$0 }' target/rules-diff/part.txt; \
	  done > target/rules-diff/facts.txt || exit 2; \
	  LC_ALL=C sort -u target/rules-diff/facts.txt > target/rules-diff/$$side.txt; \
	done
	@diff target/rules-diff/before.txt target/rules-diff/after.txt | sed -n 's/^< /lost   /p;s/^> /gained /p' > target/rules-diff/diff.txt || true
	@LC_ALL=C sort -k 2,2 -s target/rules-diff/diff.txt
	@awk '{ n[$$1]++ } END { printf "%d facts gained, %d lost\n", n["gained"], n["lost"] }' target/rules-diff/diff.txt

clean: ## remove everything built
	$(MVN) clean
