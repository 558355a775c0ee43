"""The benchmarks: ratios against references measured in the same run, so that they say the same on
any machine; counts of instructions, so that a regression shows on a noisy one; and the few limits
that are absolute. `make bench` builds everything first and runs `bench.py`."""
