"""Asks python-stdnum: reads lines "module<TAB>number", writes 1 (valid) or 0 for each."""
import re
import sys
from importlib import import_module

modules = {}

# What an oracle takes only with its separators is given so.
WRITTEN = {"fi.hetu": (r"^(\d{6})(\d{3}.)$", r"\1-\2")}


def is_valid(name, number):
    if name not in modules:
        modules[name] = import_module("stdnum." + name)
    try:
        return modules[name].is_valid(re.sub(*WRITTEN.get(name, ("", "")), number))
    except (KeyError, IndexError, ValueError):  # it has no answer (a region that its data lacks, a day that is none)
        return False


for line in sys.stdin:
    print(int(is_valid(*line.rstrip("\n").split("\t"))))
