/* SPDX-License-Identifier: MIT */
/* This process's number, and its parent's. */
#include "private/win32.h"
#include <tlhelp32.h>

#include "crt_platform.h"

int __plat_process_id(void)
{
	return (int)GetCurrentProcessId();
}

int __plat_parent_id(void)
{
	PROCESSENTRY32W entry = { .dwSize = sizeof entry };
	DWORD mine = GetCurrentProcessId(), parent = 0;
	HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
	if (all == INVALID_HANDLE_VALUE)
		return 0;
	for (BOOL more = Process32FirstW(all, &entry); more; more = Process32NextW(all, &entry)) {
		if (entry.th32ProcessID == mine) {
			parent = entry.th32ParentProcessID;
			break;
		}
	}
	CloseHandle(all);
	return (int)parent;
}
