# SPDX-License-Identifier: MIT
# Tests that need more than one target's build: sizes and start-up counts, installed and moved prefixes.
set(WHOLE ${PROJECT_BINARY_DIR})
if(linux-x86_64-gcc IN_LIST TWINCRT_TARGETS AND windows-x86_64-gcc IN_LIST TWINCRT_TARGETS)
  add_test(NAME startup/limits
    COMMAND python3 ${PROJECT_SOURCE_DIR}/tests/startup/limits.py ${WHOLE}/linux-x86_64-gcc/sysroot ${WHOLE}/windows-x86_64-gcc/sysroot
      ${WHOLE}/tools/crt-startup ${WHOLE}/startup-limits)
  # A traced process is slow, and several at once on few cores slower still.
  set_tests_properties(startup/limits PROPERTIES LABELS startup TIMEOUT 300 RUN_SERIAL TRUE)
endif()
if(windows-x86_64-gcc IN_LIST TWINCRT_TARGETS)
  add_test(NAME install/run-wine
    COMMAND python3 ${PROJECT_SOURCE_DIR}/tests/install/run_wine.py ${WHOLE}/windows-x86_64-gcc/sysroot/bin/twincrt-windows-x86_64-gcc ${WHOLE}/run-wine)
  set_tests_properties(install/run-wine PROPERTIES LABELS install TIMEOUT 300)
endif()
foreach(TREE IN LISTS TWINCRT_TARGETS TWINCRT_TWIN_TARGETS)
  string(REGEX MATCH "^(.*)-([^-]+)$" _ ${TREE})
  add_test(NAME install/${TREE}
    COMMAND sh ${PROJECT_SOURCE_DIR}/tests/install/moved.sh ${WHOLE}/${TREE} ${CMAKE_MATCH_1} ${CMAKE_MATCH_2} ${WHOLE}/install-${TREE})
  add_test(NAME without/${TREE}
    COMMAND sh ${PROJECT_SOURCE_DIR}/tests/install/without.sh ${WHOLE}/${TREE}/sysroot ${CMAKE_MATCH_1} ${CMAKE_MATCH_2} ${WHOLE}/without-${TREE})
  set_tests_properties(install/${TREE} without/${TREE} PROPERTIES LABELS install TIMEOUT 300)
endforeach()
if(linux-x86_64-gcc IN_LIST TWINCRT_TARGETS)
  add_test(NAME install/linkers
    COMMAND sh ${PROJECT_SOURCE_DIR}/tests/install/linkers.sh ${WHOLE}/linux-x86_64-gcc/sysroot linux-x86_64 gcc ${WHOLE}/linkers)
  set_tests_properties(install/linkers PROPERTIES LABELS install TIMEOUT 300 SKIP_RETURN_CODE 77)
endif()
