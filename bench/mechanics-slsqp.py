"""Solves activation problems with scipy's SLSQP: JSON lines in, one JSON line out per problem.

The same problem as `solveActivations`, written for a solver of the primal: least sum of squared activations and
reserves, moments as equality constraints with their exact derivatives.
"""

import json
import sys
import time

import numpy
from scipy.optimize import minimize

for line in sys.stdin:
    one = json.loads(line)
    gain = numpy.array(one["gain"]).reshape(one["muscles"], one["coordinates"]).T
    demand = numpy.array(one["demand"])
    reserve = numpy.array(one["reserveNm"])
    muscles = one["muscles"]
    whole = numpy.hstack([gain, numpy.diag(reserve)])
    bounds = [(one["lower"], 1)] * muscles + [(None, None)] * len(demand)
    start = numpy.full(whole.shape[1], 0.1)
    before = time.perf_counter()
    found = minimize(
        lambda x: x @ x,
        start,
        jac=lambda x: 2 * x,
        bounds=bounds,
        constraints={"type": "eq", "fun": lambda x: whole @ x - demand, "jac": lambda x: whole},
        method="SLSQP",
        options={"ftol": 1e-12, "maxiter": 500},
    )
    spent = time.perf_counter() - before
    print(json.dumps({"activation": found.x[:muscles].tolist(), "seconds": spent}))
