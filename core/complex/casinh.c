/* SPDX-License-Identifier: MIT */
/* casinh(): the inverse of the hyperbolic sine, for double. */
#include "casinh.h"
