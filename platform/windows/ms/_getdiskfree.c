/* SPDX-License-Identifier: MIT */
/* _getdiskfree(): how much room a drive has. */
#include <direct.h>
#include <errno.h>

#include "error.h"
#include "private/win32.h"

unsigned _getdiskfree(unsigned drive, struct _diskfree_t *result)
{
	wchar_t root[] = L"A:\\";
	DWORD sectors, bytes, free_clusters, clusters;
	if (drive > 26 || result == NULL) {
		__crt_set_errno(EINVAL);
		return ERROR_INVALID_PARAMETER;
	}
	root[0] = (wchar_t)(L'A' + drive - 1);
	if (!GetDiskFreeSpaceW(drive != 0 ? root : NULL, &sectors, &bytes, &free_clusters, &clusters)) {
		DWORD code = GetLastError();
		__crt_set_errno(EACCES);
		return code;
	}
	result->total_clusters = clusters;
	result->avail_clusters = free_clusters;
	result->sectors_per_cluster = sectors;
	result->bytes_per_sector = bytes;
	return 0;
}
