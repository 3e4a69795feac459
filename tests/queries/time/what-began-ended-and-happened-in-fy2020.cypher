RETURN [COLLECT {
  MATCH (n1:`Agreement`|`City`|`Country`|`Document`|`Event`|`Facility`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`)
  UNWIND [0, 1, 2] AS k1
  WITH n1, k1 WHERE ((CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END >= $q0a) AND (CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END <= $q1b))
  WITH n1, k1 ORDER BY CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END, CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END, CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END, k1, n1.`id` LIMIT $q3d10s0
  RETURN [[CASE WHEN (k1 = 0) THEN n1.`since` WHEN (k1 = 1) THEN n1.`until` WHEN (k1 = 2) THEN n1.`_happens` END, k1, [n1.`_type`, [n1.`id`, coalesce(n1.`_display_EN`, n1.`_display_JA`, n1.`id`)]]]] AS v
}, COUNT {
  MATCH (n1:`Agreement`|`City`|`Country`|`Document`|`Event`|`Facility`|`Office`|`Organization`|`Policy`|`Programme`|`Project`|`Region`)
  UNWIND [0, 1, 2] AS k1
  WITH n1, k1 WHERE ((CASE WHEN (k1 = 0) THEN n1.`_a_since` WHEN (k1 = 1) THEN n1.`_a_until` WHEN (k1 = 2) THEN n1.`_a__happens` END >= $q0a) AND (CASE WHEN (k1 = 0) THEN n1.`_b_since` WHEN (k1 = 1) THEN n1.`_b_until` WHEN (k1 = 2) THEN n1.`_b__happens` END <= $q1b))
}] AS f0
