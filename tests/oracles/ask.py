"""Asks python-stdnum: reads lines "module<TAB>number", writes 1 (valid) or 0 for each."""
import sys
from importlib import import_module

modules = {}
for line in sys.stdin:
    name, number = line.rstrip("\n").split("\t")
    if name not in modules:
        modules[name] = import_module("stdnum." + name)
    print(int(modules[name].is_valid(number)))
