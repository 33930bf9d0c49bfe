"""Benchmarks: each figure stands beside a bare baseline measured in the same run."""
