"""Asks python-stdnum: reads lines "module<TAB>number", writes 1 (valid) or 0 for each."""
import sys
from importlib import import_module

modules = {}


def is_valid(name, number):
    if name not in modules:
        modules[name] = import_module("stdnum." + name)
    try:
        return modules[name].is_valid(number)
    except (KeyError, IndexError):  # it has no answer (a region that its data lacks)
        return False


for line in sys.stdin:
    print(int(is_valid(*line.rstrip("\n").split("\t"))))
