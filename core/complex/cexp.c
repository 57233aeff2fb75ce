/* SPDX-License-Identifier: MIT */
/* cexp(): e to the power z, for double. */
#include "cexp.h"
