/* SPDX-License-Identifier: MIT */
/* System calls that no public header has. Linux only. */
#include <bits/kernel_calls.h>
#include <stdint.h>

#include "error.h"
#include "kernel.h"

int capget(struct __user_cap_header_struct *head, struct __user_cap_data_struct *data) { return __crt_result((int)SYS2(capget, head, data)); }
int capset(struct __user_cap_header_struct *head, const struct __user_cap_data_struct *data) { return __crt_result((int)SYS2(capset, head, data)); }
int pivot_root(const char *root, const char *old) { return __crt_result((int)SYS2(pivot_root, root, old)); }
