UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN k0, n1.`_type` AS t, coalesce((coalesce((n1.`_a_since` <= $q0b), true) AND coalesce((n1.`_b_until` >= $q0a), true) AND coalesce((n1.`_a__happens` <= $q0b), true)), false) AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN sum((COUNT {
  MATCH (n1)-[:`PARTY_TO`]->()
} + COUNT {
  MATCH (n1)<-[:`PARTY_TO`]-()
})) AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n0:`Entity` {`id`: $ids[k0]})-[r1:`PARTY_TO`]-(n1)
WITH k0, n0, r1, n1 LIMIT $left WHERE ((n0 <> n1) AND ((coalesce((r1.`_a_since` <= $q0b), true) AND coalesce((r1.`_b_until` >= $q0a), true)) AND (coalesce((n1.`_a_since` <= $q0b), true) AND coalesce((n1.`_b_until` >= $q0a), true) AND coalesce((n1.`_a__happens` <= $q0b), true))))
RETURN k0, r1.`id` AS r, n1.`id` AS n

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN k0, n1.`_type` AS t, coalesce((coalesce((n1.`_a_since` <= $q6b), true) AND coalesce((n1.`_b_until` >= $q6a), true) AND coalesce((n1.`_a__happens` <= $q6b), true)), false) AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN sum((COUNT {
  MATCH (n1)-[:`PARTY_TO`]->()
} + COUNT {
  MATCH (n1)<-[:`PARTY_TO`]-()
})) AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n0:`Entity` {`id`: $ids[k0]})-[r1:`PARTY_TO`]-(n1)
WITH k0, n0, r1, n1 LIMIT $left WHERE ((n0 <> n1) AND ((coalesce((r1.`_a_since` <= $q6b), true) AND coalesce((r1.`_b_until` >= $q6a), true)) AND (coalesce((n1.`_a_since` <= $q6b), true) AND coalesce((n1.`_b_until` >= $q6a), true) AND coalesce((n1.`_a__happens` <= $q6b), true))))
RETURN k0, r1.`id` AS r, n1.`id` AS n
