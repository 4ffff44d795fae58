# The commands of this project. Each one brings what it needs: see CONTRIBUTING.md.
.PHONY: help demo test test-consumers pkg size bench oracles reference tools clean

help:
	@echo "make demo   build the package, start the sandbox with the demo page, print its address"
	@echo "make test   everything that is checked, in order; the last line counts passed and failed"
	@echo "make test-consumers  the packed package in every bundler, framework and runtime"
	@echo "make pkg    build the npm package into pkg/"
	@echo "make size   what the package weighs, part by part, beside its budget"
	@echo "make bench  fin-onboarding beside the validators that web developers pick"
	@echo "make oracles  tax numbers beside python-stdnum and npm's stdnum"
	@echo "make reference  the API reference as pages, in target/reference/"
	@echo "make tools  install the pinned tools under target/tools and node_modules/"
	@echo "make clean  remove what was built, keep the tools"

demo:
	@scripts/demo.sh

test:
	@scripts/test.sh

test-consumers:
	@scripts/consumers.sh

pkg:
	@scripts/pkg.sh

size:
	@scripts/size.sh

bench:
	@scripts/bench.sh

oracles:
	@scripts/oracles.sh

reference:
	@scripts/pkg.sh
	@node scripts/reference.mjs

tools:
	@scripts/tools.sh test

clean:
	rm -rf pkg target/pkg-build target/debug target/release target/wasm32-unknown-unknown
