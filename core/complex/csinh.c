/* SPDX-License-Identifier: MIT */
/* csinh(): the hyperbolic sine, for double. */
#include "csinh.h"
