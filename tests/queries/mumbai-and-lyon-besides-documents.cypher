UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN k0, n1.`_type` AS t, true AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN sum((COUNT {
  MATCH (n1)-[]->()
} + COUNT {
  MATCH (n1)<-[]-()
})) AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n0:`Entity` {`id`: $ids[k0]})-[r1]-(n1)
WITH k0, n0, r1, n1 LIMIT $left WHERE ((n0 <> n1) AND ((n1.`id` IN $named) OR (NOT coalesce((CASE WHEN (n1:`Activity`) THEN 0 WHEN (n1:`Agreement`) THEN 1 WHEN (n1:`BudgetLine`) THEN 2 WHEN (n1:`City`) THEN 3 WHEN (n1:`Country`) THEN 4 WHEN (n1:`Document`) THEN 5 WHEN (n1:`Event`) THEN 6 WHEN (n1:`Facility`) THEN 7 WHEN (n1:`HostTown`) THEN 8 WHEN (n1:`Observation`) THEN 9 WHEN (n1:`Office`) THEN 10 WHEN (n1:`Organization`) THEN 11 WHEN (n1:`Policy`) THEN 12 WHEN (n1:`Programme`) THEN 13 WHEN (n1:`Project`) THEN 14 WHEN (n1:`Region`) THEN 15 END IN $q4l), false))))
RETURN k0, r1.`id` AS r, n1.`id` AS n
