/* SPDX-License-Identifier: MIT */
/* What the functions of <resolv.h> share. */
#ifndef PLAT_RESOLV_H
#define PLAT_RESOLV_H

#include <resolv.h>

#include "plat_netdb.h"

/* Fills a state, whose servers it frees first if it is filled. */
void __plat_res_fill(res_state state, const struct dns_config *config);

#endif
