/* SPDX-License-Identifier: MIT */
/* GNU's re_search() and its kin as <regex.h> declares them. */
#define _GNU_SOURCE
#include <regex.h>

#define OFFSET regoff_t
#define REGISTERS struct re_registers
#define NAME(name) name
#include "re_search_body.h"
